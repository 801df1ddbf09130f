package africa.cauri.launcher;

/** One of the programs that make up Cauri. */
interface Server extends AutoCloseable {
    Child child();

    /** Stops the program, gently first. */
    @Override
    void close();
}
