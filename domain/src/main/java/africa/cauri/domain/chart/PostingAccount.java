package africa.cauri.domain.chart;

/** What an entry needs to know of an account. */
public record PostingAccount(String number, boolean postable, boolean closed, AccountKinds kinds) {}
