package africa.cauri.domain.template;

/**
 * A template as the books keep it.
 *
 * @param version counts the changes, so that two people do not overwrite each other
 */
public record KeptTemplate(TemplateId id, int version, TemplateForm form) {}
