/**
 * What all benchmarks share: how a time is taken, and how the figures are told.
 *
 * <p>A benchmark is a test class named {@code XxxBench} with {@code @Tag("xxx")}; only the profile {@code bench} runs
 * it. It judges nothing: it prints figures, and a person compares them.
 */
package africa.cauri.bench;
