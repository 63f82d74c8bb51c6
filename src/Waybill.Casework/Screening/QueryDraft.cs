using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;
using Waybill.FollowTheMoney.Schemata;
using Waybill.Matching.Entities;

namespace Waybill.Casework.Screening;

/// <summary>A query that is being made of what a row, or a command line, tells.</summary>
/// <param name="row">The row of the table, from 1.</param>
/// <param name="tell">Is told of a number that does not hold.</param>
internal sealed class QueryDraft(int row, Action<string> tell)
{
    private static readonly string[] OfNames = ["name", "alias", "previousName"];

    private static readonly Dictionary<string, string> OfShips = new(StringComparer.Ordinal)
    {
        ["imoNumber"] = "no IMO number (seven digits, the last of which checks the others)",
        ["mmsi"] = "no MMSI (nine digits of a ship's station)",
        ["callSign"] = "no call sign (four to seven letters and digits)",
    };

    private static readonly string[] OfParts = ["firstName", "middleName", "fatherName", "lastName"];
    private static readonly string[] OfDays = ["birthDate", "buildDate"];

    private readonly List<(string Property, string Value)> values = [];
    private readonly List<string> unread = [];
    private readonly List<string> badNumbers = [];
    private string? badName;
    private string? written;

    /// <summary>The schema; null where it is not said what is named.</summary>
    public string? Schema { get; init; }

    /// <summary>True where what has neither a schema nor a ship's number is taken for a person.</summary>
    public bool IsOfPersons { get; init; }

    /// <summary>True where nothing says what is named.</summary>
    public bool IsOpen => Schema is null && !IsOfPersons && !values.Exists(value => OfShips.ContainsKey(value.Property));

    /// <summary>Adds a value. A ship's number within a name is taken out of it, but for persons'.</summary>
    public void Add(string property, string value)
    {
        if (value.Length == 0)
            return;
        if (OfShips.ContainsKey(property))
            AddNumber(property, value);
        else if (OfNames.Contains(property))
            AddName(property, value);
        else if (OfDays.Contains(property))
            AddDay(property, value);
        else
            values.Add((property, value));
    }

    /// <summary>The query; null where neither a name nor a ship's number stands there.</summary>
    /// <param name="because">Why there is none.</param>
    public ScreeningQuery? Finish(out string because)
    {
        because = "";
        var (imo, mmsi, sign) = (First("imoNumber"), First("mmsi"), First("callSign"));
        var (schema, others) = Schemata(imo is not null, mmsi is not null || sign is not null);
        AddParts();
        var name =
            written
            ?? First("name")
            ?? (
                imo is not null ? $"IMO {imo["IMO".Length..]}"
                : mmsi is not null ? $"MMSI {mmsi}"
                : sign is not null ? $"call sign {sign}"
                : null
            );
        var entity = Entity(schema, line => unread.Add(line));
        var otherwise = others.Select(other => Entity(other, _ => { })).Where(IsAsked).ToList();
        if (name is null || !(IsAsked(entity) || otherwise.Count > 0))
        {
            because = string.Join("; ", badNumbers.Append(badName ?? "no name stands there"));
            return null;
        }

        badNumbers.ForEach(tell);
        unread.ForEach(tell);
        return new(row, name, entity) { Otherwise = otherwise };
    }

    // An IMO number is a ship's, or that of a company that owns or runs ships. What nothing tells of may be whatever lists name: with all
    // that is known of it a person or a body, a ship, an aircraft; with what any thing has, a port, a wallet and all else.
    private (string Schema, string[] Others) Schemata(bool hasImo, bool hasOther) =>
        Schema == "LegalEntity" && hasImo ? (Schema, ["Organization"])
        : Schema is not null ? (Schema, [])
        : hasImo ? ("Vessel", ["Organization"])
        : hasOther ? ("Vessel", [])
        : IsOfPersons ? ("Person", [])
        : ("LegalEntity", ["Vessel", "Airplane", AskedSchema.Anything]);

    private void AddName(string property, string value)
    {
        var (name, numbers) = Schema == "Person" ? (value, []) : NumberInName.Take(value, Schema is null or "Vessel");
        foreach (var (of, number) in numbers)
            AddNumber(of, number);
        if (property == "name" && (numbers.Count > 0 || !AskedName.IsNone(name)))
            written ??= value;
        if (!AskedName.IsNone(name))
            values.Add((property, name));
        else if (numbers.Count == 0 && property == "name")
            badName = $"there is nothing to ask in the name '{AskedName.Shown(value)}'";
    }

    private void AddDay(string property, string value)
    {
        var day = AskedDay.Iso(value, out var isYearAlone);
        if (isYearAlone)
            unread.Add($"'{AskedName.Shown(value)}' may be two days, so its year alone is used: write 1962-02-18");
        values.Add((property, day));
    }

    private static bool IsAsked(Entity entity) => entity.First("name") is not null || entity.Identifiers.Any();

    // "birthDate" as "birth date".
    private static string Words(string property) =>
        string.Concat(property.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}"));

    private void AddNumber(string property, string value)
    {
        if ((property == "callSign" ? CallSigns.Clean(value) : Model.ArmsTransfers["Vessel"].Find(property)!.Clean(value)) is { } clean)
            values.Add((property, clean));
        else if (!AskedName.IsNone(value))
            badNumbers.Add($"'{AskedName.Shown(value)}' is {OfShips[property]}, so it is not asked for");
    }

    // A row may give the parts of a person's name alone.
    private void AddParts()
    {
        if (First("name") is not null || First("lastName") is null)
            return;
        var parts = OfParts.Select(First).OfType<string>().Where(part => !AskedName.IsNone(part));
        if (string.Join(' ', parts) is { Length: > 0 } whole)
            values.Add(("name", whole));
    }

    private string? First(string property) => values.Find(value => value.Property == property).Value;

    // What a property does not take would else be passed over in silence.
    private Entity Entity(string schema, Action<string> tellUnread)
    {
        var entity = new Entity(Model.ArmsTransfers, schema, FormattableString.Invariant($"query-{row}"));
        foreach (var (property, value) in values)
        {
            if (Property(entity, property) is not { } known)
                continue;
            if (known.Clean(value, entity.Countries) is { } clean)
                entity.AddRaw(known, clean);
            else
                tellUnread($"'{AskedName.Shown(value)}' is no {Words(property)} that can be read, so it is not used");
        }

        return entity;
    }

    // Who is not known to be a person has a country, and no nationality.
    private static Property? Property(Entity entity, string name) =>
        entity.Schema.Find(name) ?? (name == "nationality" ? entity.Schema.Find("country") : null);
}
