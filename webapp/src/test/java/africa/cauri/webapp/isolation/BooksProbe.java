package africa.cauri.webapp.isolation;

import africa.cauri.domain.chart.Account;
import africa.cauri.domain.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Every way in which the product reaches books: JPA, JPQL, native SQL, plain JDBC, in and out of transactions. */
@ApplicationScoped
public class BooksProbe {
    private static final String OWN = "SELECT title FROM account WHERE NOT official";

    @PersistenceContext(unitName = "books")
    private EntityManager books;

    @Inject
    private DataSource dataSource;

    @Inject
    private Sql sql;

    @Transactional
    public void write(String number, String title) {
        books.createNativeQuery("INSERT INTO account (number, title, official, postable) VALUES (?, ?, FALSE, TRUE)")
                .setParameter(1, number)
                .setParameter(2, title)
                .executeUpdate();
    }

    @Transactional
    public void writeAndFail(String number, String title) {
        write(number, title);
        throw new IllegalStateException("rolled back on purpose");
    }

    @Transactional
    public void writeByJdbc(String number, String title) throws SQLException {
        String sql = "INSERT INTO account (number, title, official, postable) VALUES (?, ?, FALSE, TRUE)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, number);
            statement.setString(2, title);
            statement.executeUpdate();
        }
    }

    /** A bulk change: it must stay among the bound tenant's rows. */
    @Transactional
    public void touchAll() {
        books.createQuery("update Account a set a.title = concat(a.title, '') where a.official = false")
                .executeUpdate();
    }

    @Transactional
    public List<String> readByJpql() {
        return books.createQuery("select a.title from Account a where a.official = false", String.class)
                .getResultList();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    public List<String> readByNativeSql() {
        return books.createNativeQuery(OWN).getResultList();
    }

    public List<String> readByJdbc() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(OWN);
                ResultSet rows = statement.executeQuery()) {
            var titles = new ArrayList<String>();
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
            return titles;
        }
    }

    /** Asks the database the same question by every way at once, the rows of the first way still being read. */
    @Transactional
    public List<String> askInOneTransaction(String question) {
        var answers = new ArrayList<String>();
        answers.add(askByJpa(question));
        sql.each("SELECT 1 UNION SELECT 2", row -> row.getInt(1), row -> {
            answers.addAll(askBySql(question));
            answers.add(askByJpa(question));
        });
        answers.addAll(askBySql(question));
        return answers;
    }

    /** Asks the database outside of a transaction, and in one of JPA alone. */
    public List<String> askBySql(String question) {
        return sql.list(question, row -> row.getString(1));
    }

    @Transactional
    public String askByJpa(String question) {
        return String.valueOf(books.createNativeQuery(question).getSingleResult());
    }

    /** Writes by one way, reads it by the other, and leaves nothing. */
    @Transactional
    public List<String> writeByBothAndFail(String number, String title) {
        write(number, title);
        sql.update("UPDATE account SET title = CONCAT(title, ?) WHERE number = ?", " changed", number);
        var read = List.of(
                titleOf(number),
                askBySql("SELECT title FROM account WHERE number = " + number).get(0));
        throw new IllegalStateException(read.toString());
    }

    /** The same id stands in both tenants, with another title. */
    @Transactional
    public String titleOf(String number) {
        return Optional.ofNullable(books.find(Account.class, number))
                .map(Account::title)
                .orElse("no such account");
    }

    /** As a careless caller would. */
    public String titleOutsideOfATransaction(String number) {
        return books.find(Account.class, number).title();
    }
}
