package africa.cauri.webapp.api.imports;

import africa.cauri.domain.intake.ImportOptions;
import africa.cauri.webapp.api.problem.Refused;
import africa.cauri.webapp.form.FieldError;
import africa.cauri.webapp.form.FormRefused;
import africa.cauri.webapp.imports.ImportFormat;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parts of a request: a file and fields, each once. */
final class UploadForm {
    private static final int LONGEST_FIELD = 1000;
    private static final List<String> FIELDS = List.of(
            "format", "dryRun", "createAccounts", "createThirdParties", "as", "journal", "date", "reason", "name");

    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, String> fields = new TreeMap<>();
    private Optional<EntityPart> file = Optional.empty();

    private UploadForm() {}

    /** Reads all parts but the file. */
    static UploadForm read(List<EntityPart> parts) throws IOException {
        var form = new UploadForm();
        for (EntityPart part : parts) {
            form.read(part);
        }
        if (form.file.isEmpty()) {
            form.note("file", "REQUIRED");
        }
        return form;
    }

    /** The file's content. */
    InputStream content() {
        return file.orElseThrow().getContent();
    }

    /** What the file is called: by the field of that name, or else by the one that sends it. */
    String name() {
        return Optional.ofNullable(fields.get("name"))
                .or(() -> file.flatMap(EntityPart::getFileName))
                .map(name -> name.replaceFirst(".*[/\\\\]", ""))
                .filter(name -> !name.isBlank())
                .orElse("import");
    }

    /** The format that the caller says the file has. */
    Optional<ImportFormat> format() {
        return choice("format", ImportFormat.values());
    }

    /** What is to be done, with an empty format; throws {@link FormRefused} with every field that is wrong. */
    ImportOptions options() {
        format();
        boolean drafts = choice("as", As.values()).filter(As.DRAFTS::equals).isPresent();
        var options = new ImportOptions(
                "",
                flag("dryRun"),
                drafts,
                flag("createAccounts"),
                flag("createThirdParties"),
                fields.getOrDefault("journal", ""),
                date(),
                fields.getOrDefault("reason", ""));
        if (!errors.isEmpty()) {
            throw new FormRefused(errors);
        }
        return options;
    }

    private enum As {
        ENTRIES,
        DRAFTS
    }

    private void read(EntityPart part) throws IOException {
        String name = Optional.ofNullable(part.getName()).orElse("");
        if (name.equals("file") && file.isEmpty()) {
            file = Optional.of(part);
        } else if (!FIELDS.contains(name) || fields.containsKey(name)) {
            note(name, "UNKNOWN_FIELD", name.substring(0, Math.min(60, name.length())));
        } else {
            byte[] bytes = part.getContent().readNBytes(LONGEST_FIELD + 1);
            if (bytes.length > LONGEST_FIELD) {
                throw Refused.badRequest("The field " + name + " is longer than " + LONGEST_FIELD + " bytes.");
            }
            fields.put(name, new String(bytes, StandardCharsets.UTF_8).strip());
        }
    }

    private boolean flag(String name) {
        String value = fields.getOrDefault(name, "false");
        if (!value.equals("true") && !value.equals("false")) {
            note(name, "NOT_TRUE_OR_FALSE");
        }
        return value.equals("true");
    }

    private Optional<LocalDate> date() {
        try {
            return Optional.ofNullable(fields.get("date"))
                    .filter(text -> !text.isEmpty())
                    .map(LocalDate::parse);
        } catch (DateTimeException none) {
            note("date", "NOT_A_DATE", fields.get("date"));
            return Optional.empty();
        }
    }

    /** Names of constants are taken in small letters, too. */
    private <E extends Enum<E>> Optional<E> choice(String name, E[] constants) {
        String value = fields.getOrDefault(name, "");
        var found = Arrays.stream(constants)
                .filter(each -> each.name().equalsIgnoreCase(value))
                .findFirst();
        if (found.isEmpty() && !value.isEmpty()) {
            note(name, "NOT_ONE_OF", value, Arrays.toString(constants));
        }
        return found;
    }

    private void note(String field, String code, Object... args) {
        errors.add(FieldError.of(field, code, args));
    }
}
