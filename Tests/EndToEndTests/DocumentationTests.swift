import Facilitation
import Foundation
import Testing

@testable import atelier

/// What is read beside the code: the README and the articles.
@Suite struct DocumentationTests {
    @Test func theReadmeIsShortEnoughToBeRead() throws {
        let readme = SourceFolder.root.appending(path: "README.md")
        #expect(try Data(contentsOf: readme).count <= 10_000)
    }

    @Test func everyRelativeLinkLeadsToAFile() throws {
        let french = SourceFolder.root.appending(path: ".github/README.fr.md")
        let articles = try SourceFolder.articles() + [french]
        #expect(articles.count > 8)
        var count = 0
        for article in articles {
            let text = try String(contentsOf: article, encoding: .utf8)
            for match in text.matches(of: /\]\(([^)#\s]+)(?:#[^)]*)?\)/) {
                let target = String(match.1)
                if target.contains("://") { continue }
                let file = article.deletingLastPathComponent().appending(path: target)
                #expect(
                    FileManager.default.fileExists(atPath: file.standardizedFileURL.path),
                    "\(article.lastPathComponent): \(target)")
                count += 1
            }
        }
        #expect(count > 8)
    }

    @Test func everyArticleIsNamedInTheReadme() throws {
        let articles = try SourceFolder.articles()
        let readme = try String(contentsOf: articles[0], encoding: .utf8)
        let root = SourceFolder.root.standardizedFileURL.path + "/"
        for article in articles.dropFirst() {
            let path = article.standardizedFileURL.path.dropFirst(root.count)
            #expect(readme.contains("(\(path))"), "\(path)")
        }
    }

    @Test func theReadmeNamesTopicsThatAreThere() throws {
        let readme = SourceFolder.root.appending(path: "README.md")
        let text = try String(contentsOf: readme, encoding: .utf8)
        for match in text.matches(of: /atelier help ([a-z]+)/) {
            #expect(ManualTopic(rawValue: String(match.1)) != nil, "\(match.1)")
        }
        for topic in ManualTopic.allCases {
            #expect(text.contains("`\(topic.rawValue)`"), "\(topic)")
        }
    }
}
