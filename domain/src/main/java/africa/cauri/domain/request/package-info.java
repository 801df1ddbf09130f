/**
 * Requests that come with a key of their own, so that one that is sent again is not done again.
 * It answers for doing the work of a key once, and for giving its answer to everybody who sends it again.
 * It does not know what a request asks for, nor how its answer is read: both are the caller's.
 */
package africa.cauri.domain.request;
