package africa.cauri.domain.matching;

/** How the statements of this package reach the lines, and what belongs to each. */
final class LineSources {

    /** Lines with their entries, the third parties that they count for, and the groups that hold them. */
    static final String LINES =
            """
            entry_line l JOIN entry e ON e.id = l.entry
                LEFT JOIN third_party own ON own.id = l.third_party
                LEFT JOIN third_party t ON t.id = COALESCE(own.merged_into, own.id)
                LEFT JOIN match_line m ON m.entry = l.entry AND m.line = l.line AND m.live = 1
                LEFT JOIN match_group g ON g.id = m.match_group
            """;

    /**
     * Whether a line only repeats what was open when a year was closed. Its original stays open and is lettered, in any
     * year, so that lettering survives the closing, and survives opening entries that are replaced.
     */
    static final String IS_CARRIED_FORWARD =
            """
            (e.nature = 'O' AND (e.origin = 'CLOSING' OR EXISTS (
                SELECT 1 FROM entry c WHERE c.id = e.reverses AND c.nature = 'O' AND c.origin = 'CLOSING')))
            """;

    private LineSources() {}
}
