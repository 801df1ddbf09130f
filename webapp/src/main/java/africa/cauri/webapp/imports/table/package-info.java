/**
 * Rows of cells out of files of any size: text in the usual encodings, CSV, workbooks, lines of fixed width.
 *
 * <p>It answers for what is dangerous in a file that somebody else made: bad bytes, endless lines, bombs, entities. A
 * file is never held in memory, and every length has a limit. It does not know what the cells mean.
 */
package africa.cauri.webapp.imports.table;
