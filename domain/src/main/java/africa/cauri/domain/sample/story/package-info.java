/**
 * The stories of sample companies: pure generation, from a profile and a seed, of what such a company would enter.
 * It answers for entries that balance, for money that is never spent twice, and for taxes that agree with the entries.
 * It reads and writes no books: whoever tells a story to the books posts it through their use cases.
 */
package africa.cauri.domain.sample.story;
