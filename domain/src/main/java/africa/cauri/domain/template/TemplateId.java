package africa.cauri.domain.template;

/** What a template is known by. */
public record TemplateId(int value) {

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
