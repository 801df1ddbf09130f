/**
 * Training and applying models; the only package that names a machine learning library.
 * It answers for reproducible training: fixed seed, checked options, stored provenance and metrics.
 * It shows no library type in its public signatures, reads no table by itself, and does not decide which model is in
 * use.
 */
package africa.cauri.domain.insight.learning;
