/**
 * Files to import: kept until they are done with, and read, whatever their format: CSV, XLSX, FEC and Sage PNM.
 *
 * <p>It answers for reading them exactly, with every fault by line and column, in memory that does not grow with the
 * file, and for handing their entries to the books in parts.
 *
 * <p>It decides nothing about accounting: whether an entry balances or may be posted is said by the books. Neither
 * pages nor REST nor jobs are known here; they all use it.
 */
package africa.cauri.webapp.imports;
