// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.docketry.gateway.problems.ProblemType;
import org.docketry.gateway.problems.Refused;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the contracts to everybody. */
@RestController
class ContractsController {

    private final ContractPages pages;

    ContractsController(ContractPages pages) {
        this.pages = pages;
    }

    @GetMapping({"/asyncapi.yaml", "/openapi/*", "/schemas/**", "/problems/*"})
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        String path = request.getRequestURI();
        ContractPages.Page page = pages.at(path);
        if (page == null) {
            throw new Refused(ProblemType.NOT_FOUND, "Nothing is at this address.");
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic())
                .contentType(page.type())
                .body(page.content().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping({"/openapi", "/problems"})
    Index index(HttpServletRequest request) {
        return new Index(pages.below(request.getRequestURI()));
    }

    record Index(List<String> pages) {}
}
