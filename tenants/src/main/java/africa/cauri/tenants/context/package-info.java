/**
 * Which tenant the running thread works for, and on whose request.
 *
 * <p>The tenant is bound once, at the edge, and unbound when the work ends. The only thread-bound state of the product
 * is here.
 *
 * <p>It decides nothing: the edge has checked the membership before it binds.
 */
package africa.cauri.tenants.context;
