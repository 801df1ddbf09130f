package africa.cauri.tenants.registry;

/** What a person is in a tenant or a firm. */
public enum Role {
    READER,
    CLERK,
    ACCOUNTANT,
    CLOSER,
    TENANT_ADMINISTRATOR,
    FIRM_ADMINISTRATOR,
    TRAINER,
    LEARNER,
    AUDITOR
}
