/**
 * What value added tax asks for when a month ends.
 * It answers for the draft of the entry that settles a month, made of what the position of the tax proposes.
 * It posts nothing, and computes no tax: the position does, in the package of taxes.
 */
package africa.cauri.domain.closing.vat;
