package africa.cauri.domain.sample.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Who works for the company.
 *
 * @param gross the wages of a usual month
 */
record Employee(String code, String name, long gross) {

    static List<Employee> of(Profile profile) {
        var employees = new ArrayList<Employee>();
        for (var row : profile.rows("employee")) {
            employees.add(new Employee("E%02d".formatted(employees.size() + 1), row.text(0), profile.amount(row, 1)));
        }
        return employees;
    }
}
