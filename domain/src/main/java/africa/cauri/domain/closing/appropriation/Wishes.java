package africa.cauri.domain.closing.appropriation;

import africa.cauri.domain.kernel.Money;

/**
 * What the meeting decides of a profit; what is left stays as retained earnings.
 *
 * @param dividends to 465
 * @param otherReserves to 118
 */
public record Wishes(Money dividends, Money otherReserves) {}
