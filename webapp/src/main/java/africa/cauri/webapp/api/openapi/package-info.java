/**
 * The description of the whole interface at {@code /api/v1/openapi}, as JSON and as YAML, for everybody.
 *
 * <p>Each resource has a file of its own beside the document's beginning; a test compares them with the resources.
 *
 * <p>What all operations have in common stands in one place and is added to each.
 */
package africa.cauri.webapp.api.openapi;
