package africa.cauri.domain.intake;

/** How far an import is. */
public enum ImportState {
    /** The file is read and checked; nothing was written yet. */
    CHECKING,
    /** The file is sound, and its entries are being written: the import is not finished. */
    POSTING,
    /** Everything is written. */
    DONE,
    /** The file was checked, as was asked for, and nothing else. */
    CHECKED,
    /** The file has faults, and nothing of it was written. */
    REFUSED,
    /** It ended half way. It can be continued, or undone. */
    STOPPED,
    /** It is being taken back, and is neither in the books nor out of them. No period is closed meanwhile. */
    UNDOING,
    /** Everything that was written is taken back. */
    UNDONE;

    /** Whether the file will be read again, or has to be if it is gone on with. */
    public boolean needsFile() {
        return this == CHECKING || this == POSTING || this == STOPPED;
    }

    /** Whether the file may be read again, as long as it is kept: to be checked once more, or written. */
    public boolean mayNeedFile() {
        return this == CHECKED || this == REFUSED;
    }
}
