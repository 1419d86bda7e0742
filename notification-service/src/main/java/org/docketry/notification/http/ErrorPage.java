// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the container refuses before any controller sees it is a problem like any other. */
@RestController
final class ErrorPage implements ErrorController {

    @RequestMapping("${server.error.path:${error.path:/error}}")
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Asked for by name it is no page at all.
        ProblemType type = ProblemType.ofStatus(status instanceof Integer code ? code : 404);
        return new Problem(type, type.title() + ".").answer();
    }
}
