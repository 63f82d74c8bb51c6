using Waybill.Casework.Files;

namespace Waybill.Casework.Screening;

/// <summary>Makes queries of a name, or of a table with a query in each row.</summary>
public static class QueryTable
{
    // What headings mean, by the property that takes the cell. Headings are compared without case, blanks and underscores.
    private static readonly Dictionary<string, string> Headings = new(StringComparer.Ordinal)
    {
        ["name"] = "name",
        ["fullname"] = "name",
        ["alias"] = "alias",
        ["firstname"] = "firstName",
        ["middlename"] = "middleName",
        ["lastname"] = "lastName",
        ["dateofbirth"] = "birthDate",
        ["birthdate"] = "birthDate",
        ["dob"] = "birthDate",
        ["placeofbirth"] = "birthPlace",
        ["birthplace"] = "birthPlace",
        ["nationality"] = "nationality",
        ["country"] = "country",
        ["gender"] = "gender",
        ["address"] = "address",
        ["flag"] = "flag",
        ["imo"] = "imoNumber",
        ["imonumber"] = "imoNumber",
        ["mmsi"] = "mmsi",
        ["callsign"] = "callSign",
        ["type"] = "type",
        ["vesseltype"] = "type",
        ["tonnage"] = "tonnage",
        ["grt"] = "grossRegisteredTonnage",
        ["grosstonnage"] = "grossRegisteredTonnage",
        ["grossregisteredtonnage"] = "grossRegisteredTonnage",
        ["dwt"] = "deadweightTonnage",
        ["deadweight"] = "deadweightTonnage",
        ["deadweighttonnage"] = "deadweightTonnage",
        ["built"] = "buildDate",
        ["builddate"] = "buildDate",
        ["formername"] = "previousName",
        ["previousname"] = "previousName",
        ["registrationnumber"] = "registrationNumber",
        ["inn"] = "innCode",
        ["inncode"] = "innCode",
        ["ogrn"] = "ogrnCode",
        ["ogrncode"] = "ogrnCode",
        ["lei"] = "leiCode",
        ["passport"] = "passportNumber",
        ["passportnumber"] = "passportNumber",
        ["idnumber"] = "idNumber",
    };

    /// <summary>A query for a name.</summary>
    /// <param name="bench">The workbench, which is told of a number in the name that does not hold.</param>
    /// <param name="name">The name; a ship's may have its IMO number within it.</param>
    /// <param name="schema">Its schema, or an everyday word for it; null when that is not known.</param>
    /// <exception cref="UsageException">There is no such schema.</exception>
    /// <exception cref="CaseworkException">There is nothing to ask in the name.</exception>
    public static ScreeningQuery Of(Workbench bench, string name, string? schema)
    {
        ArgumentNullException.ThrowIfNull(bench);
        ArgumentNullException.ThrowIfNull(name);
        var draft = new QueryDraft(1, bench.Tell) { Schema = Said(schema) };
        draft.Add("name", name);
        if (name.Length == 0)
            throw new CaseworkException("there is nothing to ask in the name: give one with letters or digits");
        return draft.Finish(out var because)
            ?? throw new CaseworkException($"{because}: give a name with letters or digits, or a number that holds");
    }

    /// <summary>The queries of a table, row by row.</summary>
    /// <param name="bench">The workbench, which is told once of columns that are passed over.</param>
    /// <param name="path">
    /// A file of names, one on each line, or a CSV file with a heading <c>name</c> or <c>full_name</c>, or a number of ships, and others as
    /// far as they are known; <c>-</c> for standard input.
    /// </param>
    /// <param name="schema">
    /// The schema of the rows that tell none in a column <c>schema</c> or <c>type</c>; null for a person where dates of birth are given.
    /// </param>
    /// <param name="leaveOut">Is told of a row that cannot be read, so that nobody of it is asked for; null for the workbench.</param>
    /// <exception cref="CaseworkException">The file cannot be read, or has neither names nor numbers of ships.</exception>
    /// <exception cref="UsageException">There is no such schema.</exception>
    public static IEnumerable<ScreeningQuery> Read(Workbench bench, string path, string? schema, Action<string>? leaveOut = null)
    {
        ArgumentNullException.ThrowIfNull(bench);
        var given = schema is null ? null : AskedSchema.Require(schema);
        var table = HeadedTable.Open(path, "'name' or 'full_name'", leaveOut ?? bench.Tell);
        if (table.Header is [var line] && Property(HeadedTable.Fold(line)) is null && !NameHeadings.IsOfNames(HeadedTable.Fold(line)))
        {
            const string Mend = "write the line 'name' above the names, and set those with a comma in quotation marks";
            table =
                (BareNames.IsName(line) ? table.Headless("name") : null)
                ?? throw new CaseworkException($"{table.Name}: no column is headed 'name': {Mend}");
            bench.Tell($"{table.Name}: no heading, so each line is taken for a name, the first among them: else head the column");
        }

        var headings = table.Header.Select(HeadedTable.Fold).ToList();
        var properties = headings.ConvertAll(Property);
        var ofSchema = headings.IndexOf("schema");
        if (
            !properties.Any(property => property is "name" or "lastName")
            && headings.FindIndex(NameHeadings.IsOfNames) is var ofNames and >= 0
        )
        {
            properties[ofNames] = "name";
            bench.Tell($"{table.Name}: no column is headed 'name', so '{table.Header[ofNames]}' is taken for it");
        }

        if (!properties.Any(property => property is "name" or "lastName" or "imoNumber" or "mmsi" or "callSign"))
            throw new CaseworkException($"{table.Name}: no column is headed 'name': name one, or 'full_name'");
        var passedOver = table.Header.Where((_, i) => properties[i] is null && i != ofSchema).ToList();
        if (passedOver.Count > 0)
            bench.Tell($"{table.Name}: columns that say nothing to a list are passed over: {string.Join(", ", passedOver)}");
        foreach (var twice in properties.Where(property => property is "name").Skip(1))
            bench.Tell(
                $"{table.Name}: several columns are headed '{twice}': those of one row are taken for names of one; give each its own row"
            );
        var ofType = headings.IndexOf("type");
        var words = new SchemaWords(bench.Tell, ofSchema, ofType, "asked for as whatever it may be");
        var isOfPersons =
            schema is null
            && ofSchema < 0
            && ofType < 0
            && (properties.Contains("birthDate") || !properties.Contains("name") && properties.Contains("lastName"));
        foreach (var (number, row) in table.Rows)
        {
            var place = table.Place(number, row);
            if (table.Doubt(number, row) is { } doubt)
                bench.Tell(doubt);
            var draft = new QueryDraft(number, line => bench.Tell($"{place}: {line}"))
            {
                Schema = Said(words.Of(row, place) ?? given),
                IsOfPersons = isOfPersons,
            };
            for (var i = 0; i < Math.Min(row.Cells.Count, properties.Count); i++)
            {
                if (properties[i] is { } property && !words.IsSchema(row, i))
                    draft.Add(property, row.Cells[i].Value);
            }

            if (draft.IsOpen)
                words.TellType(row, place);
            if (draft.Finish(out var because) is { } query)
                yield return query;
            else
                bench.Tell($"{place}: {because}: it is left out");
        }
    }

    private static string? Property(string heading) => Headings.GetValueOrDefault(heading) ?? NameHeadings.PartOf(heading);

    // What leaves everything open says nothing.
    private static string? Said(string? schema) =>
        schema is not null && AskedSchema.Require(schema) is var found && found != AskedSchema.Anything ? found : null;
}
