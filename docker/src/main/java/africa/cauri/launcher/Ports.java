package africa.cauri.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** The ports on which the servers listen. */
public final class Ports {
    private Ports() {}

    /** A {@link StartFailure} if something listens there already. */
    static void requireFree(String server, int port, String key) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new StartFailure(
                    "Port " + port + " for " + server + " is taken: stop what listens there or give another with -D"
                            + key + "=PORT",
                    taken);
        }
    }

    /** A port that is free now. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
