package africa.cauri.domain.verification;

import java.time.Instant;

/**
 * A proof of the books that was noted.
 *
 * @param madeBy the subject of the one who asked for it
 * @param ok whether nothing was wrong
 * @param proof what it said; without any check if it was noted before checks were
 */
public record KeptProof(Instant madeAt, String madeBy, boolean ok, BooksProof proof) {}
