using Mapping.Cli.Hosting;

return CommandLineHost.Run(args);
