package africa.cauri.system;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/**
 * A file of entries to import as a trading company would have it: each of three lines, over the year 2025; one in ten
 * is a sale to one of 200 customers. The same numbers give the same file.
 */
final class LargeFile {
    static final int FISCAL_YEAR = 2025;

    private static final String HEADER =
            "journal;date;reference;label;account;third_party;line_label;debit;credit;due_date\n";

    private static final LocalDate YEAR = LocalDate.of(FISCAL_YEAR, 1, 1);
    private static final int DAYS = 365;
    private static final int CUSTOMERS = 200;
    private static final String[] PURCHASES = {"6011", "6021", "6051", "6052", "6053", "6054", "6055", "6057"};
    private static final String[] PAID_FROM = {"5211", "5711"};

    private LargeFile() {}

    /**
     * Makes a file.
     *
     * @param first the number of the first entry: files with numbers of their own hold entries of their own
     */
    static String of(int first, int lines) {
        var random = new Random(first);
        var text = new StringBuilder(70 * lines).append(HEADER);
        int entries = lines / 3;
        for (int i = 0; i < entries; i++) {
            LocalDate day = YEAR.plusDays((long) i * DAYS / entries);
            int amount = 1000 + random.nextInt(900_000);
            if (random.nextInt(10) == 0) {
                sale(text, first + i, day, amount, random.nextInt(CUSTOMERS));
            } else {
                purchase(text, first + i, day, amount, random);
            }
        }
        return text.toString();
    }

    private static void sale(StringBuilder text, int number, LocalDate day, int amount, int customer) {
        int vat = amount * 18 / 100;
        String head = "VE;" + day + ";F-" + number + ";Vente " + number + ";";
        text.append(head).append(String.format(Locale.ROOT, "4111;CLI%03d;;%d;;%s%n", customer, amount + vat, day));
        text.append(head).append("7011;;;;").append(amount).append(";\n");
        text.append(head).append("4431;;;;").append(vat).append(";\n");
    }

    private static void purchase(StringBuilder text, int number, LocalDate day, int amount, Random random) {
        int freight = amount / 10;
        String head = "OD;" + day + ";A-" + number + ";Achat " + number + ";";
        text.append(head)
                .append(any(PURCHASES, random))
                .append(";;;")
                .append(amount)
                .append(";;\n");
        text.append(head).append("6181;;;").append(freight).append(";;\n");
        text.append(head)
                .append(any(PAID_FROM, random))
                .append(";;;;")
                .append(amount + freight)
                .append(";\n");
    }

    private static String any(String[] accounts, Random random) {
        return accounts[random.nextInt(accounts.length)];
    }
}
