// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.docketry.gateway.problems.Problem;
import org.docketry.gateway.problems.ProblemType;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container shows for errors that no handler saw. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpServletResponse.SC_NOT_FOUND;
        Problem problem = KnownFailures.ofStatus(HttpStatusCode.valueOf(status));
        if (problem == null) {
            problem = Problem.of(ProblemType.INTERNAL_ERROR, "Something failed that should not.");
        }
        problem.writeTo(response);
    }
}
