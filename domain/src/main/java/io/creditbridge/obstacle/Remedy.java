package io.creditbridge.obstacle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Who shall mend an obstacle, how, and by when (问题 + 部门 + 措施).
 *
 * @param department the responsible department, 2 to {@value #DEPARTMENT_LIMIT} characters
 * @param measure what it shall do, 2 to {@value #MEASURE_LIMIT} characters
 * @param due the last day
 */
@Embeddable
public record Remedy(
        @Column(name = "department") String department,
        @Column(name = "measure") String measure,
        @Column(name = "due") LocalDate due) {

    /** Longest name of a department. */
    public static final int DEPARTMENT_LIMIT = 60;

    /** Longest text of a measure. */
    public static final int MEASURE_LIMIT = 500;
}
