package africa.cauri.domain.closing.appropriation;

import africa.cauri.domain.kernel.Money;

/**
 * What the appropriation of a result depends on.
 *
 * @param result that waits in 130; a loss is negative
 * @param capital in 101, called or not
 * @param legalReserve in 111
 * @param earlierLosses in 129, positive
 */
public record Equity(Money result, Money capital, Money legalReserve, Money earlierLosses) {}
