package org.docketry.docket.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.docketry.docket.rules.Previews;
import org.docketry.docket.rules.Previews.Preview;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Works out a date and shows how; nothing is stored, so every role may ask. */
@RestController
class PreviewController {
    private final Previews previews;
    private final HttpSettings settings;

    PreviewController(Previews previews, HttpSettings settings) {
        this.previews = previews;
        this.settings = settings;
    }

    @PostMapping("/api/v1/deadlines/preview")
    ResponseEntity<byte[]> preview(HttpServletRequest request) throws IOException {
        Preview preview =
                previews.answer(Incoming.read(request, settings.previewBytesMax()).jsonText());
        return ResponseEntity.status(preview.status())
                .contentType(
                        preview.status() == 200
                                ? MediaType.APPLICATION_JSON
                                : MediaType.APPLICATION_PROBLEM_JSON)
                .body(preview.json().getBytes(StandardCharsets.UTF_8));
    }
}
