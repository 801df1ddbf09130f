package africa.cauri.launcher;

import java.util.concurrent.CountDownLatch;

/** Starts Cauri for a person at a terminal, and keeps it running until Ctrl-C. */
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    /** Takes no arguments: everything is in the {@link Configuration}. */
    public static void main(String[] arguments) throws InterruptedException {
        try {
            run(Cauri.open(Configuration.ofSystem()));
        } catch (StartFailure failure) {
            say(failure.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(Cauri cauri) throws InterruptedException {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(cauri::close, "stop"));
        cauri.start();
        cauri.onUnexpectedEnd(line -> {
            say(line);
            ended.countDown();
        });
        say(Greeting.of(cauri));
        ended.await();
        System.exit(FAILED);
    }

    @SuppressWarnings("SystemOut")
    private static void say(String text) {
        System.out.println(text);
    }
}
