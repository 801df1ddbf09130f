package africa.cauri.domain.closing;

import java.util.List;

/**
 * A balance on the way to the net result, as the income statement has it (SYSCOHADA, compte de résultat). The official
 * subdivisions of 138 are for mergers and the like: only a company's own 1388 stands for the rest of it.
 *
 * @param heading its account in 13; empty for the net result itself
 * @param accounts what it takes in: the first digits of accounts that no stage before took
 * @param stages what it takes in from earlier stages: their accounts
 */
record ResultStage(String heading, List<String> accounts, List<String> stages) {

    private static final ResultStage NET = new ResultStage("", List.of(""), List.of("137", "1388"));

    private static final List<ResultStage> INTERMEDIATE = List.of(
            new ResultStage("132", List.of("701", "601", "6031"), List.of()),
            new ResultStage(
                    "133",
                    List.of("70", "71", "72", "73", "75", "781", "60", "61", "62", "63", "64", "65"),
                    List.of("132")),
            new ResultStage("134", List.of("66"), List.of("133")),
            new ResultStage("135", List.of("791", "798", "799", "681", "691"), List.of("134")),
            new ResultStage("136", List.of("77", "787", "797", "67", "697"), List.of()),
            new ResultStage("137", List.of(), List.of("135", "136")),
            new ResultStage("1388", List.of("81", "82", "83", "84", "85", "86", "88"), List.of()),
            NET);

    /** Returns the headings that the path uses if the company has accounts for them. */
    static List<String> headings() {
        return INTERMEDIATE.stream()
                .map(ResultStage::heading)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    static List<ResultStage> of(ResultPath path) {
        return path == ResultPath.DIRECT ? List.of(NET) : INTERMEDIATE;
    }

    boolean takes(String account) {
        return accounts.stream().anyMatch(account::startsWith);
    }
}
