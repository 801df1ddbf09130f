package africa.cauri.domain.sample.story;

/** How money comes and goes. */
enum Mode {
    BANK("521101", "BQ"),
    CASH("5711", "CA"),
    MOBILE("552101", "MM");

    private final String account;
    private final String journal;

    Mode(String account, String journal) {
        this.account = account;
        this.journal = journal;
    }

    String account() {
        return account;
    }

    /** The code of its journal; its vouchers are numbered by the same letters. */
    String journal() {
        return journal;
    }
}
