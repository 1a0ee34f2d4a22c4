using PublicComment.Samples.WebService;

await Service.Create(args).RunAsync();
