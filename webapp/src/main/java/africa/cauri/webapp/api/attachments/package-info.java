/** The files beside drafts and entries. */
package africa.cauri.webapp.api.attachments;
