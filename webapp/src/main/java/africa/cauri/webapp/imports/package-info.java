/**
 * What a file to import says: its entries with their lines, out of CSV, XLSX, FEC and Sage PNM.
 *
 * <p>It answers for reading them exactly, with every fault by line and column, in memory that does not grow with the
 * file. It knows no accounts, no periods and no database, and does not add up: whether an entry balances or may be
 * posted is decided by the books. Neither pages nor REST nor jobs are known here; they all use it.
 */
package africa.cauri.webapp.imports;
