package africa.cauri.webapp.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One line of an entry, as a file says it. A text that the file does not have is empty, never null.
 *
 * @param line the line of the file it begins on, counted from 1
 * @param date the accounting date; empty in opening balances alone
 * @param documentDate the date of the voucher
 * @param reference the voucher's
 * @param entryNumber what the file numbers entries by; a FEC's EcritureNum
 * @param entryLabel the label of the entry; that of the line where the file has one only
 * @param account the account's number as the file has it, in whatever chart
 * @param thirdParty the code of the third party, or its auxiliary account
 * @param label the label of the line; that of the entry where the file has one only
 * @param debit nil on the credit side; negative in a correction; never nil on both sides, never given on both
 * @param credit nil on the debit side
 * @param foreignAmount in {@code currency}, with the sign and the side that the file gives
 * @param letterCode what the line was lettered by; empty if it is open
 */
public record ImportedLine(
        long line,
        String journal,
        Optional<LocalDate> date,
        Optional<LocalDate> documentDate,
        String reference,
        String entryNumber,
        String entryLabel,
        String account,
        String accountTitle,
        String thirdParty,
        String thirdPartyName,
        String label,
        BigDecimal debit,
        BigDecimal credit,
        Optional<LocalDate> dueDate,
        Optional<BigDecimal> foreignAmount,
        String currency,
        String letterCode) {}
