;;; drive.el --- what a person does in Emacs, and what must come of it  -*- lexical-binding: t -*-

(require 'cl-lib)
(require 'eglot)
(require 'flymake)
(require 'xref)

;; The line of ../README.md about another day: what is found must not depend on today.
(add-to-list 'eglot-server-programs '(mapping-mode . ("mapping" "lsp" :initializationOptions (:asOf "2026-11-23"))))

;; A loaded machine may take its time.
(setq eglot-sync-connect 60
      eglot-connect-timeout 60
      make-backup-files nil
      create-lockfiles nil)

(defvar drive-root default-directory)
(defvar drive-passed 0)
(defvar drive-failed 0)

(defun drive-say (&rest parts)
  (princ (concat (apply #'format parts) "\n")))

(defmacro drive-test (name &rest body)
  (declare (indent 1))
  `(condition-case problem
       (progn ,@body
              (cl-incf drive-passed)
              (drive-say "ok: %s" ,name))
     (error
      (cl-incf drive-failed)
      (drive-say "FAILED: %s\n%s" ,name (error-message-string problem)))))

(defun drive-equal (actual expected)
  (unless (equal actual expected)
    (error "Expected %S\nbut it is %S" expected actual)))

(defun drive-becomes (expected probe)
  "Wait until PROBE gives EXPECTED: the server answers when it is done."
  (let ((deadline (+ (float-time) 20)))
    (while (and (< (float-time) deadline) (not (equal (funcall probe) expected)))
      (accept-process-output nil 0.05)))
  (drive-equal (funcall probe) expected))

(defun drive-open (path)
  "Open PATH as it is on the disk."
  (find-file (expand-file-name path drive-root))
  (revert-buffer t t t)
  (drive-pause))

(defun drive-pause ()
  "What happens after a command and while nobody types; without a command loop it is run here."
  (run-hooks 'post-command-hook)
  (eglot--signal-textDocument/didChange))

(defun drive-after (text)
  (goto-char (point-min))
  (search-forward text))

(defun drive-findings ()
  "The findings of the buffer as line, code and kind, in the order of the text."
  (drive-pause)
  (flymake-start)
  (mapcar (lambda (it)
            (format "%d %s %s" (line-number-at-pos (flymake-diagnostic-beg it))
                    (and (string-match "\\[\\(MAP[0-9]+\\)\\]" (flymake-diagnostic-text it)) (match-string 1 (flymake-diagnostic-text it)))
                    (flymake-diagnostic-type it)))
          (sort (flymake-diagnostics) (lambda (one other) (< (flymake-diagnostic-beg one) (flymake-diagnostic-beg other))))))

(defun drive-line-of (text)
  (save-excursion (drive-after text) (line-number-at-pos)))

(defvar drive-security "controls/security.mapping")

(defun drive-untouched ()
  "The one finding that the file has on purpose."
  (list (format "%d MAP4005 eglot-warning" (drive-line-of "satisfies iso A.6.2.6"))))

(defun drive-mistaken ()
  "That finding behind the one of a misspelt element at point."
  (cons (format "%d MAP2002 eglot-error" (line-number-at-pos)) (drive-untouched)))

(drive-test "a file is of mapping-mode and the server runs for it"
  (drive-open drive-security)
  (drive-equal (list major-mode comment-start (and (eglot-current-server) t)) '(mapping-mode "// " t)))

(drive-test "the one finding of a file is shown"
  (drive-open drive-security)
  (drive-becomes (drive-untouched) #'drive-findings))

(drive-test "a typed mistake is found at its place, and gone when it is taken back"
  (drive-open drive-security)
  (drive-after "Article 15(5) on evasion")
  (insert "s")
  (drive-becomes (drive-mistaken) #'drive-findings)
  (delete-char -1)
  (drive-becomes (drive-untouched) #'drive-findings))

(drive-test "words of a title find the citation"
  (drive-open drive-security)
  (drive-after "satisfies aia Article 15(5) on unauthorised-alteration")
  (insert "\n  satisfies aia poison")
  (drive-equal (mapcar (lambda (it) (string-trim (substring-no-properties it)))
                       (all-completions "" (nth 2 (eglot-completion-at-point))))
               '("Article 15(5) on data-poisoning" "Article 15(5) on model-poisoning")))

(drive-test "hover tells which control meets the obligation"
  (drive-open drive-security)
  (drive-after "satisfies aia Article 15(5) on evas")
  (let (told)
    (eglot-hover-eldoc-function (lambda (text &rest _) (setq told text)))
    (drive-becomes t (lambda () (and told (string-match-p "loan-scoring.*input-screening" told) t)))))

(drive-test "the definition of an owner is in another file"
  (drive-open drive-security)
  (drive-after "owner cis")
  (let ((found (car (xref-backend-definitions 'eglot (xref-backend-identifier-at-point 'eglot)))))
    (drive-equal (list (file-name-nondirectory (xref-location-group (xref-item-location found)))
                       (string-trim (substring-no-properties (xref-item-summary found))))
                 '("main.mapping" "owner ciso \"Chief Information Security Officer\" domain security"))))

(drive-test "an owner is renamed in every file that names it"
  (drive-open "main.mapping")
  (drive-after "owner cd")
  (cl-letf (((symbol-function 'y-or-n-p) #'always))
    (eglot-rename "data-chief"))
  (drive-equal (mapcar (lambda (path)
                         (with-current-buffer (find-file-noselect (expand-file-name path drive-root))
                           (count-matches "data-chief" (point-min) (point-max))))
                       '("main.mapping" "controls/data.mapping"))
               '(1 5))
  (dolist (buffer (buffer-list))
    (with-current-buffer buffer
      (when (and buffer-file-name (buffer-modified-p))
        (revert-buffer t t t)))))

(drive-test "a code action corrects to the nearest name"
  (drive-open drive-security)
  (drive-after "Article 15(5) on evasion")
  (insert "s")
  (drive-becomes (drive-mistaken) #'drive-findings)
  (backward-char 2)
  (cl-letf (((symbol-function 'completing-read) (lambda (&rest _) "Change to \"evasion\""))
            (last-nonmenu-event ?\r))
    (eglot-code-actions (point) (point) nil t))
  (drive-becomes (drive-untouched) #'drive-findings)
  (drive-equal (string-trim (thing-at-point 'line t)) "satisfies aia Article 15(5) on evasion"))

(drive-test "formatting brings a file into its one layout"
  (drive-open drive-security)
  (let ((before (buffer-string)))
    (goto-char (point-min))
    (while (re-search-forward "^  \\(\\S-\\)" nil t)
      (replace-match "      \\1"))
    (eglot-format-buffer)
    (drive-equal (substring-no-properties (buffer-string)) (substring-no-properties before))))

(drive-test "the server ends when it is asked to"
  (let ((process (jsonrpc--process (eglot-current-server))))
    (eglot-shutdown (eglot-current-server))
    (drive-equal (process-live-p process) nil)))

(drive-say "%d passed, %d failed" drive-passed drive-failed)
(kill-emacs (if (and (> drive-passed 0) (= drive-failed 0)) 0 1))
