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
            object.write("pageTurns", pageTurns == 0 ? nil : pageTurns)
            object.writeIfTrue("holdsPage", holdsPage)
            object.write("resumesAt", resumesAt?.rfc3339)
        }
    }

    /// Reads directions; nil, or a problem, when anything is wrong with them.
    static func read(_ object: ObjectReader) -> StageDirections? {
        var directions = StageDirections(
            isHidden: object.optionalBoolean("isHidden") ?? false,
            holdsStill: object.optionalBoolean("holdsStill") ?? false,
            message: object.optionalString("message") ?? "",
            atHand: object.optionalMember("atHand").flatMap { ID.read($0) },
            publicLine: object.optionalString("publicLine"),
            pageTurns: object.optionalInteger("pageTurns", in: 0 ... .max) ?? 0,
            holdsPage: object.optionalBoolean("holdsPage") ?? false,
            resumesAt: object.optionalString("resumesAt").flatMap(Moment.init(rfc3339:)))
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
            case .grid: object.writeIfTrue("grid", true)
            case .speakingTime: object.writeIfTrue("speakingTime", true)
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
        if object.optionalBoolean("grid") == true { return .grid }
        if object.optionalBoolean("speakingTime") == true { return .speakingTime }
        return object.optionalInteger("rereading", in: 0 ... .max).map(Spotlight.rereading)
    }
}
