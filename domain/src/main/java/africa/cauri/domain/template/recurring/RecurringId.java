package africa.cauri.domain.template.recurring;

/** What a recurring entry is known by. */
public record RecurringId(int value) {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
