/**
 * The pages: one sub-package per area, each with small beans that gather input, call one use case and say what
 * happened.
 *
 * <p>{@code support} holds what all pages share.
 *
 * <p>A bean with an {@code if} about accounting is in the wrong place.
 */
package africa.cauri.webapp.faces;
