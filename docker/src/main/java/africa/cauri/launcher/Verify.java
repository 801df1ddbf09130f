package africa.cauri.launcher;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Proves the books of one company, or of all that a service client sees, for a person at a terminal. It prints a line
 * for each company, and the first wrong row of each check that fails; it ends with 0 if all books are right.
 */
public final class Verify {
    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int PAGE = 1000;
    private static final String USAGE = "Usage: Verify --tenant KEY | --all";

    private final RestProgram program;
    private final Consumer<String> output;

    Verify(RestProgram program, Consumer<String> output) {
        this.program = program;
        this.output = output;
    }

    /** Takes {@code --tenant KEY} or {@code --all}; where Cauri is, the {@link Configuration} says. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Configuration.ofSystem(), Verify::say));
    }

    /** Returns the status to end with. */
    public static int run(List<String> arguments, Configuration configuration, Consumer<String> output) {
        try {
            Optional<String> tenant = tenant(arguments);
            var verify = new Verify(RestProgram.of(configuration), output);
            List<String> tenants = tenant.map(List::of).orElseGet(verify::tenants);
            long wrong = tenants.stream().filter(key -> !verify.isRight(key)).count();
            return wrong == 0 ? RIGHT : WRONG;
        } catch (StartFailure failure) {
            output.accept(failure.getMessage());
            return WRONG;
        }
    }

    private static Optional<String> tenant(List<String> arguments) {
        if (arguments.equals(List.of("--all"))) {
            return Optional.empty();
        }
        if (arguments.size() == 2 && arguments.get(0).equals("--tenant")) {
            return Optional.of(arguments.get(1));
        }
        throw new StartFailure(USAGE);
    }

    private List<String> tenants() {
        var keys = new java.util.ArrayList<String>();
        List<JsonObject> page;
        do {
            page = program.get("/tenants?max=" + PAGE + "&first=" + keys.size())
                    .asJsonArray()
                    .getValuesAs(JsonObject.class);
            page.forEach(row -> keys.add(row.getString("key")));
        } while (page.size() == PAGE);
        return keys;
    }

    /** Books that cannot be proven, because they are not open or not there, are not right. */
    private boolean isRight(String tenant) {
        try {
            return tell(tenant, proof("/t/" + tenant));
        } catch (StartFailure failure) {
            output.accept(tenant + ": not proven. " + failure.getMessage());
            return false;
        }
    }

    private JsonObject proof(String books) {
        String job = program.post(books + "/verification").asJsonObject().getString("job");
        String state = program.await(() -> {
            String now = program.get(books + "/jobs/" + job).asJsonObject().getString("state");
            return now.matches("WAITING|RUNNING") ? Optional.empty() : Optional.of(now);
        });
        if (!state.equals("DONE")) {
            throw new StartFailure("The job " + job + " ended as " + state + ": see the log of the server.");
        }
        return program.get(books + "/verification/last").asJsonObject();
    }

    private boolean tell(String tenant, JsonObject proof) {
        boolean ok = proof.getBoolean("ok");
        output.accept(tenant + ": " + (ok ? "right" : "WRONG") + ", " + proof.getJsonNumber("entries") + " entries, "
                + proof.getJsonNumber("lines") + " lines, proven at " + proof.getString("madeAt"));
        proof.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
                .filter(check -> !check.getBoolean("ok"))
                .map(check -> "  " + check.getString("name") + " " + facts(check.getJsonObject("firstWrong")))
                .forEach(output);
        return ok;
    }

    private static String facts(JsonObject row) {
        return row.entrySet().stream().map(Verify::fact).collect(Collectors.joining(" "));
    }

    private static String fact(Map.Entry<String, jakarta.json.JsonValue> fact) {
        return fact.getKey() + "=" + ((JsonString) fact.getValue()).getString();
    }

    @SuppressWarnings("SystemOut")
    private static void say(String text) {
        System.out.println(text);
    }
}
