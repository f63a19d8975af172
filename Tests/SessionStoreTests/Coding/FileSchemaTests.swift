import Testing
import Workshop

@testable import SessionStore

@Suite struct FileSchemaTests {
    private func parse(_ bytes: [UInt8]) throws -> JSONValue { try JSONParser.parse(bytes) }

    @Test func aSessionWithEverythingIsValidAndEveryMemberOfItIsKnown() throws {
        let validator = SchemaValidator(try parse(FileSchema.session))
        let session = try parse(SessionWriter.bytes(of: RichSession.session))
        #expect(validator.faults(of: session) == [])
        // What later versions wrote stands in the rich session on purpose.
        #expect(validator.unknownMembers(of: session) == ["laterMember"])
    }

    @Test func everyMemberOfTheSchemaIsWrittenBySomething() throws {
        let validator = SchemaValidator(try parse(FileSchema.session))
        let session = try parse(SessionWriter.bytes(of: RichSession.session))
        let written = SchemaValidator.names(in: session)
        #expect(validator.properties.subtracting(written).sorted() == [], "set it in RichSession")
    }

    @Test func aWrongFileIsNotValid() throws {
        let validator = SchemaValidator(try parse(FileSchema.session))
        let wrong = try parse(
            Array(
                #"""
                {"format": 2, "id": "", "title": 7, "date": 1,
                 "agenda": [{"id": "r", "kind": "go-round", "turnSeconds": -1}]}
                """#.utf8))
        #expect(
            validator.faults(of: wrong) == [
                "maximum at format", "minLength at id", "type at title", "type at date",
                "minimum at agenda[0].turnSeconds", "required language at ",
            ])
    }

    @Test func everyTemplateIsValid() throws {
        let validator = SchemaValidator(try parse(FileSchema.template))
        for name in Templates.names {
            let template = try parse(try #require(Templates.file(of: name)))
            #expect(validator.faults(of: template) == [])
            #expect(validator.unknownMembers(of: template) == [])
        }
    }
}
