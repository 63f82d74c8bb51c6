using Waybill.Casework.Files;
using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Entities;

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
    /// <param name="name">The name.</param>
    /// <param name="schema">Its schema; null when that is not known.</param>
    /// <exception cref="UsageException">There is no such schema.</exception>
    public static ScreeningQuery Of(string name, string? schema)
    {
        var entity = Entity(1, schema);
        entity.Add("name", name);
        return new(1, name, entity);
    }

    /// <summary>The queries of a table, row by row.</summary>
    /// <param name="bench">The workbench, which is told once of columns that are passed over.</param>
    /// <param name="path">A CSV file with a heading <c>name</c> or <c>full_name</c>, and others as far as they are known.</param>
    /// <param name="schema">The schema of all rows; null for the column <c>schema</c>, or a person where dates of birth are given.</param>
    /// <exception cref="CaseworkException">The file cannot be read, or has no names.</exception>
    public static IEnumerable<ScreeningQuery> Read(Workbench bench, string path, string? schema)
    {
        ArgumentNullException.ThrowIfNull(bench);
        var table = HeadedTable.Open(path, "'name' or 'full_name'");
        var headings = table.Header.Select(HeadedTable.Fold).ToList();
        var properties = headings.ConvertAll(heading => Headings.GetValueOrDefault(heading));
        var ofSchema = headings.IndexOf("schema");
        if (!properties.Contains("name"))
            throw new CaseworkException($"{path}: no column is headed 'name': name one, or 'full_name'");
        var passedOver = table.Header.Where((_, i) => properties[i] is null && i != ofSchema).ToList();
        if (passedOver.Count > 0)
            bench.Tell($"{path}: columns that say nothing to a list are passed over: {string.Join(", ", passedOver)}");
        schema ??= ofSchema < 0 && properties.Contains("birthDate") ? "Person" : null;
        foreach (var (number, row) in table.Rows)
        {
            var named = HeadedTable.Cell(row, ofSchema) is { Length: > 0 } own ? own : schema;
            if (named is not null && Model.ArmsTransfers.Find(named) is null)
            {
                bench.Tell($"{table.Place(number, row)}: '{named}' is no schema, so it is asked for as a person and as a body: name one such as Company");
                named = null;
            }

            var entity = Entity(number, named);
            for (var i = 0; i < Math.Min(row.Cells.Count, properties.Count); i++)
            {
                if (properties[i] is { } property && row.Cells[i].Value.Length > 0 && entity.Schema.Find(property) is not null)
                    entity.Add(property, row.Cells[i].Value);
            }

            if (entity.First("name") is { } name)
                yield return new(number, name, entity);
            else
                bench.Tell($"{table.Place(number, row)}: no name stands there: it is left out");
        }
    }

    private static Entity Entity(int number, string? schema)
    {
        if (schema is not null && Model.ArmsTransfers.Find(schema) is null)
            throw new UsageException($"'{schema}' is no schema: name one of FollowTheMoney, such as Person, Company or Vessel");
        return new(Model.ArmsTransfers, schema ?? "LegalEntity", $"query-{number}");
    }
}
