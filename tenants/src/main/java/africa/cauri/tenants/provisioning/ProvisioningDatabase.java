package africa.cauri.tenants.provisioning;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The account that makes and changes schemas. Nothing outside of this package can have it. */
@ApplicationScoped
class ProvisioningDatabase {
    @Resource(lookup = "java:app/jdbc/provisioning")
    private DataSource dataSource;

    ProvisioningDatabase() {}

    ProvisioningDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Connection connection() throws SQLException {
        return dataSource.getConnection();
    }

    DataSource dataSource() {
        return dataSource;
    }
}
