package africa.cauri.domain.sql;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Offers the entity manager of the running transaction for injection. */
@Dependent
public class BooksUnit {

    @Produces
    @PersistenceContext(unitName = "books")
    EntityManager books;
}
