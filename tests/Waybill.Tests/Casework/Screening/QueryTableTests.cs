using Waybill.Casework;
using Waybill.Casework.Screening;

namespace Waybill.Tests.Casework.Screening;

/// <summary>What a row of a table, or a name alone, asks for.</summary>
public sealed class QueryTableTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
    private readonly List<string> told = [];

    private Workbench Bench => new(TimeProvider.System, "tests", told.Add);

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData("person", "Person")]
    [InlineData("VESSEL", "Vessel")]
    [InlineData("Ship", "Vessel")]
    [InlineData("boat", "Vessel")]
    [InlineData("Individual", "Person")]
    [InlineData("entity", "LegalEntity")]
    [InlineData("FIRM", "Company")]
    [InlineData("bank", "Company")]
    [InlineData("publicbody", "PublicBody")]
    public void A_schema_is_known_in_any_case_and_by_everyday_words(string word, string schema)
    {
        var one = QueryTable.Of(Bench, "Angara", word);
        var rows = Read($"name,schema\nAngara,{word}\n").Concat(Read($"name,type\nAngara,{word}\n")).Concat(Read("name\nAngara\n", word));

        Assert.Equal(schema, one.Entity.Schema.Name);
        Assert.All(rows, query => Assert.Equal(schema, query.Entity.Schema.Name));
        Assert.All(rows.Append(one), query => Assert.Empty(query.Otherwise));
        Assert.All(rows, query => Assert.Empty(query.Entity.Get("name").Except(["Angara"])));
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("Kim Jong Un\nAngara\n", "Kim Jong Un|Angara")]
    [InlineData("Иван Петров\n\"Sberbank, PJSC\"\n", "Иван Петров|Sberbank, PJSC")]
    // All words of a heading, and yet more than one word that is none.
    [InlineData("Ocean Maritime Management Company\n", "Ocean Maritime Management Company")]
    public void Lines_without_a_heading_are_names_where_the_first_is_one_and_that_is_told(string lines, string names)
    {
        Assert.Equal(names.Split('|'), Read(lines).Select(query => query.Text));
        Assert.Contains("no heading, so each line is taken for a name", Assert.Single(told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vessel Owner\nAngara\n")]
    [InlineData("debtor\nAngara\n")]
    [InlineData("the firm's debtors\nAngara\n")]
    [InlineData("Angara\nBuran\n")]
    [InlineData("Kim Jong Un\nSberbank, PJSC\n")]
    public void Lines_of_which_it_is_not_sure_need_a_heading_and_the_error_says_how(string lines)
    {
        var refused = Assert.Throws<CaseworkException>(() => Read(lines));

        Assert.Contains("no column is headed 'name': write the line 'name' above the names", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Thing")]
    public void Without_a_schema_whatever_may_be_listed_is_asked_for(string? schema)
    {
        var query = QueryTable.Of(Bench, "Angara", schema);

        Assert.Equal(
            ["LegalEntity", "Vessel", "Airplane", "Thing"],
            query.Otherwise.Prepend(query.Entity).Select(entity => entity.Schema.Name)
        );
        Assert.All(query.Otherwise, other => Assert.Equal("Angara", other.First("name")));
    }

    [Fact]
    public void A_word_that_is_no_schema_is_told_once_with_its_first_place()
    {
        var queries = Read("name,schema\nAngara,Firma\nBuran,Firma\nMaria,Ship\n");

        Assert.Equal(["LegalEntity", "LegalEntity", "Vessel"], queries.Select(query => query.Entity.Schema.Name));
        Assert.Contains(
            "row 1: 'Firma' is no schema, so it is asked for as whatever it may be",
            Assert.Single(told),
            StringComparison.Ordinal
        );
        Assert.Throws<UsageException>(() => QueryTable.Of(Bench, "Angara", "Firma"));
    }

    [Fact]
    public void A_type_of_ships_stays_one_where_the_number_tells_that_it_is_a_ship()
    {
        var query = Assert.Single(Read("name,imo,type\nAngara,9179842,Tanker\n"));

        Assert.Equal(("Vessel", "Tanker"), (query.Entity.Schema.Name, query.Entity.First("type")));
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("name,imo\n,9179842\n", "IMO 9179842")]
    [InlineData("imo\nIMO9179842\n", "IMO 9179842")]
    [InlineData("name;imo\nunknown;9179842\n", "IMO 9179842")]
    [InlineData("name,mmsi\n-,273342000\n", "MMSI 273342000")]
    [InlineData("call sign\n5IM 713\n", "call sign 5IM713")]
    [InlineData("name,call_sign\n-,EQKF\n", "call sign EQKF")]
    public void A_row_without_a_name_is_asked_for_by_its_number(string table, string text)
    {
        var query = Assert.Single(Read(table));

        Assert.Equal((text, "Vessel"), (query.Text, query.Entity.Schema.Name));
        Assert.Single(query.Entity.Identifiers);
        Assert.Null(query.Entity.First("name"));
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("Angara (IMO 9179842)", "Angara")]
    [InlineData("MV ANGARA, IMO 9179842", "MV ANGARA")]
    [InlineData("Angara - IMO No. 9179842", "Angara")]
    [InlineData("ANGARA IMO: 9179842", "ANGARA")]
    [InlineData("[imo9179842] Angara", "Angara")]
    [InlineData("Angara, IMO number 9179842, Russia", "Angara, Russia")]
    [InlineData("ANGARA 9179842", "ANGARA")]
    [InlineData("Angara, 9179842", "Angara")]
    [InlineData("9179842", null)]
    public void A_number_in_a_name_is_taken_out_of_it(string written, string? name)
    {
        foreach (var schema in new[] { null, "Vessel" })
        {
            var query = QueryTable.Of(Bench, written, schema);
            Assert.Equal((written, name, "IMO9179842"), (query.Text, query.Entity.First("name"), query.Entity.First("imoNumber")));
        }

        Assert.Equal(written, QueryTable.Of(Bench, written, "Person").Entity.First("name"));
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("Limo 9179843")]
    [InlineData("9179842 Angara Street")]
    [InlineData("Angara 19179842")]
    [InlineData("Fimo Trading 2000")]
    [InlineData("IMO 2020 Fuels")]
    public void Other_figures_stay_in_a_name(string name) => Assert.Equal(name, QueryTable.Of(Bench, name, null).Entity.First("name"));

    [Theory]
    [InlineData("1962-02-18", "1962-02-18")]
    [InlineData("18.02.1962", "1962-02-18")]
    [InlineData("1.2.1962", "1962-02-01")]
    [InlineData("18/02/1962", "1962-02-18")]
    [InlineData("02/18/1962", "1962-02-18")]
    [InlineData("02/02/1962", "1962-02-02")]
    [InlineData("18 February 1962", "1962-02-18")]
    [InlineData("Feb 18, 1962", "1962-02-18")]
    [InlineData("1962", "1962")]
    [InlineData("18 февраля 1962", "1962-02-18")]
    [InlineData("18 февраля 1962 г.", "1962-02-18")]
    [InlineData("18. Februar 1962", "1962-02-18")]
    [InlineData("18 février 1962", "1962-02-18")]
    [InlineData("18th February 1962", "1962-02-18")]
    [InlineData("Feb 1962", "1962-02")]
    [InlineData("c. 1962", "1962")]
    [InlineData("circa 18 Feb 1962", "1962-02-18")]
    [InlineData("ca 1962", "1962")]
    [InlineData("~1962", "1962")]
    [InlineData("около 1962 г.р.", "1962")]
    public void A_day_is_read_as_people_write_it(string written, string day)
    {
        Assert.Equal(day, Assert.Single(Read($"name;birthdate\nTeodor Vashgird;{written}\n")).Entity.First("birthDate"));
        Assert.Empty(told);
    }

    [Theory]
    [InlineData("03/04/1962", "1962", "may be two days")]
    [InlineData("31.02.1962", null, "is no birth date")]
    [InlineData("sometime", null, "is no birth date")]
    [InlineData("before 1962", null, "is no birth date")]
    [InlineData("31 февраля 1962", null, "is no birth date")]
    [InlineData("18 Tern 1962", null, "is no birth date")]
    public void A_day_that_cannot_be_read_is_told(string written, string? day, string because)
    {
        Assert.Equal(day, Assert.Single(Read($"name;birthdate\nTeodor Vashgird;{written}\n")).Entity.First("birthDate"));
        var line = Assert.Single(told);
        Assert.StartsWith($"{path}:2: row 1: '{written}' ", line, StringComparison.Ordinal);
        Assert.Contains(because, line, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_property_does_not_take_is_told()
    {
        Assert.Empty(Assert.Single(Read("name,nationality\nTeodor Vashgird,Ruritania\n")).Entity.Get("nationality"));
        Assert.Contains("'Ruritania' is no nationality", Assert.Single(told), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999999")]
    [InlineData("9179843")]
    [InlineData("abc")]
    public void A_number_that_does_not_hold_is_told_with_its_place_and_the_name_is_asked(string number)
    {
        var query = Assert.Single(Read($"name,imo\nAngara,{number}\n,{number}\n"));

        Assert.Equal(("Angara", null), (query.Text, query.Entity.First("imoNumber")));
        Assert.Equal(2, told.Count);
        Assert.StartsWith($"{path}:2: row 1: '{number}' is no IMO number", told[0], StringComparison.Ordinal);
        Assert.StartsWith($"{path}:3: row 2: '{number}' is no IMO number", told[1], StringComparison.Ordinal);
        Assert.EndsWith("no name stands there: it is left out", told[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("---")]
    [InlineData("🚢")]
    [InlineData(" (Unknown) ")]
    [InlineData("N/A")]
    [InlineData("-")]
    [InlineData("None")]
    [InlineData("not known")]
    public void A_name_that_names_nobody_is_left_out(string name)
    {
        Assert.Empty(Read($"id,name\n1,{name}\n"));
        Assert.Contains("row 1: ", told[^1], StringComparison.Ordinal);
        Assert.EndsWith(": it is left out", told[^1], StringComparison.Ordinal);
        Assert.Contains(
            "there is nothing to ask in the name",
            Assert.Throws<CaseworkException>(() => QueryTable.Of(Bench, name, null)).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("None Petrova")]
    [InlineData("Unknown Soldier Foundation")]
    [InlineData("7")]
    [InlineData("李")]
    public void A_name_that_only_holds_such_a_word_is_asked(string name) =>
        Assert.Equal(name, QueryTable.Of(Bench, name, null).Entity.First("name"));

    [Theory]
    [InlineData("customer\nAngara\n", "customer", null)]
    [InlineData("Customer Name,Country\nAngara,Russia\n", "Customer Name", null)]
    [InlineData("no,vessel,flag\n1,Angara,Russia\n", "vessel", null)]
    [InlineData("Наименование\nAngara\n", "Наименование", null)]
    // A heading in plain words goes before.
    [InlineData("customer,name\n17,Angara\n", null, "customer")]
    public void A_column_of_names_is_known_by_what_tables_are_of_and_that_is_told(string table, string? takenFor, string? passedOver)
    {
        Assert.Equal("Angara", Assert.Single(Read(table)).Text);

        Assert.Equal(
            takenFor is null ? 0 : 1,
            told.Count(line => line.EndsWith($"'{takenFor}' is taken for it", StringComparison.Ordinal))
        );
        Assert.True(passedOver is null || told.Exists(line => line.EndsWith($"passed over: {passedOver}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("first_name,last_name\nRuslan,Vashgird\n", "Ruslan Vashgird")]
    [InlineData("Surname,Given names,Patronymic\nVashgird,Ruslan,Ivanovich\n", "Ruslan Ivanovich Vashgird")]
    [InlineData("last_name\nVashgird\n", "Vashgird")]
    // A whole name goes before its parts.
    [InlineData("name,first_name,last_name\nRuslan I. Vashgird,Ruslan,Vashgird\n", "Ruslan I. Vashgird")]
    public void The_parts_of_a_persons_name_are_one(string table, string name)
    {
        var query = Assert.Single(Read(table));

        Assert.Equal((name, name), (query.Text, query.Entity.First("name")));
        Assert.Equal(!table.StartsWith("name", StringComparison.Ordinal), query.Entity.Schema.Name == "Person");
    }

    [Theory]
    [InlineData("first_name\nRuslan\n")]
    [InlineData("first_name,country\nRuslan,Russia\n")]
    public void A_given_name_alone_is_no_name(string table) => Assert.Throws<CaseworkException>(() => Read(table));

    [Theory]
    [InlineData("\"Tern \"Works\" Ltd\",ru")]
    [InlineData("\"Tern Works,ru")]
    public void A_row_that_cannot_be_read_is_told_and_the_rest_goes_on(string bad)
    {
        var rows = Read($"name,country\nAngara,ru\n{bad}\nBuran,ru\n\"Lady, R\",ru\n");

        Assert.Equal(["Angara", "Buran", "Lady, R"], rows.Select(query => query.Text));
        Assert.Contains(":3", Assert.Single(told), StringComparison.Ordinal);
        Assert.EndsWith("the row is left out", told[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void A_table_in_UTF_16_is_read_with_a_byte_order_mark_or_without(string encoding, bool hasMark)
    {
        var coding = System.Text.Encoding.GetEncoding(encoding);
        byte[] bytes =
        [
            .. hasMark ? coding.Preamble.ToArray() : [],
            .. coding.GetBytes("name\tcountry\r\nИван Петров\tru\r\n李方伟\tcn\r\n"),
        ];
        File.WriteAllBytes(path, bytes);

        Assert.Equal(["Иван Петров", "李方伟"], QueryTable.Read(Bench, path, null).Select(query => query.Text));
        Assert.Empty(told);
    }

    [Fact]
    public void What_is_no_text_is_refused()
    {
        File.WriteAllBytes(path, [.. "name\nAng"u8, 0, 0, .. "ara\n"u8]);

        Assert.Contains(
            "NUL",
            Assert.Throws<CaseworkException>(() => QueryTable.Read(Bench, path, null).ToList()).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("name;schema;country\nAngara;Vessel;Russia\n")]
    [InlineData("name\tschema\tcountry\nAngara\tVessel\tRussia\n")]
    [InlineData("sep=;\nname;schema\nAngara;Vessel\n")]
    [InlineData("sep=,\nname,schema\nAngara,Vessel\n")]
    [InlineData("\"name, as told\",\"schema\",name\nx,Vessel,Angara\n")]
    public void Cells_are_parted_as_the_heading_shows(string table)
    {
        var query = Assert.Single(Read(table));

        Assert.Equal(("Angara", "Vessel"), (query.Text, query.Entity.Schema.Name));
    }

    private List<ScreeningQuery> Read(string table, string? schema = null)
    {
        File.WriteAllText(path, table);
        return [.. QueryTable.Read(Bench, path, schema)];
    }
}
