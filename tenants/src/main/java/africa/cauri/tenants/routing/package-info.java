/**
 * The only code that chooses a schema on a connection.
 *
 * <p>The pool's account has no right of its own. A connection that is handed out takes the role and the schema of the
 * bound tenant, and the identity row inside that schema is compared before anything is read or written.
 *
 * <p>Without a bound tenant there is no connection; another tenant inside a transaction is refused.
 */
package africa.cauri.tenants.routing;
