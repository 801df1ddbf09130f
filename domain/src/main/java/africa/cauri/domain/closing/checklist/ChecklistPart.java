package africa.cauri.domain.closing.checklist;

import java.util.List;

/** Something that adds to the checklist. Every bean of this type is asked, whatever package it is in. */
public interface ChecklistPart {

    /** Returns what it says of these days, in the order in which it is shown. */
    List<ChecklistItem> items(ChecklistRange range);
}
