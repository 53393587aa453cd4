package io.creditbridge.clearance;

import org.springframework.stereotype.Component;

/**
 * What can be done with an obstacle, for the pages and the REST interface alike.
 *
 * @param report opens a case
 * @param work assigns, shares, resolves, ends
 * @param returning sends the mended file back
 */
@Component
record CaseSteps(ReportObstacle report, WorkOnCase work, ReturnFile returning) {}
