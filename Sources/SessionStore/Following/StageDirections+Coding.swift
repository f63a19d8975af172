import Workshop

extension StageDirections {
    /// The directions as JSON; what is as usual is left out.
    var json: JSONValue {
        .object { object in
            object.writeIfTrue("isHidden", isHidden)
            object.writeIfTrue("holdsStill", holdsStill)
            object.write("spotlight", spotlight?.json)
            object.writeUnlessEmpty("message", message)
            object.write("atHand", atHand?.text)
            object.write("publicLine", publicLine)
        }
    }

    /// Reads directions; nil, or a problem, when anything is wrong with them.
    static func read(_ object: ObjectReader) -> StageDirections? {
        var directions = StageDirections(
            isHidden: object.optionalBoolean("isHidden") ?? false,
            holdsStill: object.optionalBoolean("holdsStill") ?? false,
            message: object.optionalString("message") ?? "",
            atHand: object.optionalMember("atHand").flatMap { ID.read($0) },
            publicLine: object.optionalString("publicLine"))
        if let spotlight = object.optionalObject("spotlight") {
            guard let read = Spotlight.read(spotlight) else { return nil }
            directions.spotlight = read
        }
        return directions
    }
}

extension Spotlight {
    fileprivate var json: JSONValue {
        .object { object in
            switch self {
            case .contribution(let id): object.write("contribution", id.text)
            case .theme(let id): object.write("theme", id.text)
            case .links: object.writeIfTrue("links", true)
            case .rereading(let page): object.write("rereading", page)
            }
        }
    }

    fileprivate static func read(_ object: ObjectReader) -> Spotlight? {
        if let member = object.optionalMember("contribution") {
            return ID.read(member).map(Spotlight.contribution)
        }
        if let member = object.optionalMember("theme") {
            return ID.read(member).map(Spotlight.theme)
        }
        if object.optionalBoolean("links") == true { return .links }
        return object.optionalInteger("rereading", in: 0 ... .max).map(Spotlight.rereading)
    }
}
