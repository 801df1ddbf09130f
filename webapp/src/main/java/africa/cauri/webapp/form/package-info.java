/**
 * What is wrong with what someone filled in, field by field, be it a page's form or a program's request.
 *
 * <p>A code and what its text needs; the bundles speak.
 *
 * <p>It knows no form and no rule: who reads the fields finds the errors.
 */
package africa.cauri.webapp.form;
