package africa.cauri.webapp.form;

import java.util.List;

/** A form that cannot be carried out, with everything that is wrong with it. */
public final class FormRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public FormRefused(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
